using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class RoundConfiguration : IEntityTypeConfiguration<RoundRow>
{
    public void Configure(EntityTypeBuilder<RoundRow> builder)
    {
        builder.ToTable("Rounds");
        builder.HasOne(r => r.Place).WithMany().HasForeignKey(r => r.PlaceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Outcomes).WithOne().HasForeignKey(o => o.RoundId);
    }
}
