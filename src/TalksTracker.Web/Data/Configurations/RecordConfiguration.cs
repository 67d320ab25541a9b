using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class RecordConfiguration : IEntityTypeConfiguration<RecordRow>
{
    public void Configure(EntityTypeBuilder<RecordRow> builder)
    {
        builder.UseTptMappingStrategy();
        builder.Property(r => r.Slug).HasMaxLength(ColumnLength.Slug);
        builder.Property(r => r.ContentHash).HasMaxLength(ColumnLength.Hash);
        builder.HasIndex(r => r.Slug).IsUnique();
        builder.HasIndex(r => new { r.Kind, r.Earliest });
        builder.HasIndex(r => new { r.Earliest, r.Latest });
        builder.HasOne(r => r.Process).WithMany().HasForeignKey(r => r.ProcessId).OnDelete(DeleteBehavior.Restrict);
    }
}
