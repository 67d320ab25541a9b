using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class DataStateConfiguration : IEntityTypeConfiguration<DataStateRow>
{
    public void Configure(EntityTypeBuilder<DataStateRow> builder)
    {
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.RecordsBasis).HasMaxLength(ColumnLength.Hash);
        builder.HasData(new DataStateRow());
    }
}
