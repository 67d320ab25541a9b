using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class TallyClaimConfiguration : IEntityTypeConfiguration<TallyClaimRow>
{
    public void Configure(EntityTypeBuilder<TallyClaimRow> builder)
    {
        builder.ToTable("TallyClaims");
        builder.Property(t => t.Of).HasMaxLength(ColumnLength.Field);
    }
}
