using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class PlaceClaimConfiguration : IEntityTypeConfiguration<PlaceClaimRow>
{
    public void Configure(EntityTypeBuilder<PlaceClaimRow> builder)
    {
        builder.ToTable("PlaceClaims");
        builder.HasOne(c => c.Place).WithMany().HasForeignKey(c => c.PlaceId).OnDelete(DeleteBehavior.Restrict);
    }
}
