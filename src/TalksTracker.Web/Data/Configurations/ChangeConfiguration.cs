using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class ChangeConfiguration : IEntityTypeConfiguration<ChangeRow>
{
    public void Configure(EntityTypeBuilder<ChangeRow> builder)
    {
        builder.Property(c => c.Target).HasMaxLength(ColumnLength.Slug);
        builder.Property(c => c.What).HasMaxLength(ColumnLength.Field);
        builder.HasIndex(c => new { c.TargetKind, c.Target });
        builder.HasIndex(c => c.ChangedAt);
        builder.HasOne(c => c.Decision).WithMany().HasForeignKey(c => c.DecisionId).OnDelete(DeleteBehavior.Restrict);
    }
}
