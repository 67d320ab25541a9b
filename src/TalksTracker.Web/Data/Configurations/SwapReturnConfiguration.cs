using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class SwapReturnConfiguration : IEntityTypeConfiguration<SwapReturnRow>
{
    public void Configure(EntityTypeBuilder<SwapReturnRow> builder)
    {
        builder.ToTable("SwapReturns");
        builder.HasIndex(r => new { r.SwapId, r.Position }).IsUnique();
        builder.HasOne(r => r.Swap).WithMany(s => s.Returned).HasForeignKey(r => r.SwapId);
        builder.HasOne(r => r.To).WithMany().HasForeignKey(r => r.ToId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(r => r.Claim).WithMany().HasForeignKey(r => r.ClaimId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(r => r.ChosenValue).WithMany().HasForeignKey(r => r.ChosenValueId);
    }
}
