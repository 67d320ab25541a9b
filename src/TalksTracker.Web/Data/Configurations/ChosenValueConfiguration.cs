using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class ChosenValueConfiguration : IEntityTypeConfiguration<ChosenValueRow>
{
    public void Configure(EntityTypeBuilder<ChosenValueRow> builder)
    {
        builder.Property(v => v.Field).HasMaxLength(ColumnLength.Field);
        builder.HasIndex(v => new { v.RecordId, v.Position }).IsUnique();
        builder.HasOne(v => v.Record).WithMany(r => r.Chosen).HasForeignKey(v => v.RecordId);
    }
}
