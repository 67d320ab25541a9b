using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class DateClaimConfiguration : IEntityTypeConfiguration<DateClaimRow>
{
    public void Configure(EntityTypeBuilder<DateClaimRow> builder) => builder.ToTable("DateClaims");
}
