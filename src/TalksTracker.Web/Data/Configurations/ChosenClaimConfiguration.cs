using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class ChosenClaimConfiguration : IEntityTypeConfiguration<ChosenClaimRow>
{
    public void Configure(EntityTypeBuilder<ChosenClaimRow> builder)
    {
        builder.HasKey(c => new { c.ChosenValueId, c.ClaimId });
        builder.HasOne(c => c.ChosenValue).WithMany(v => v.Claims).HasForeignKey(c => c.ChosenValueId);
        builder.HasOne(c => c.Claim).WithMany().HasForeignKey(c => c.ClaimId).OnDelete(DeleteBehavior.Restrict);
    }
}
