using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class RoundOutcomeConfiguration : IEntityTypeConfiguration<RoundOutcomeRow>
{
    public void Configure(EntityTypeBuilder<RoundOutcomeRow> builder)
    {
        builder.ToTable("RoundOutcomes");
        builder.HasKey(o => new { o.RoundId, o.Position });
        builder.HasOne(o => o.Claim).WithMany().HasForeignKey(o => o.ClaimId).OnDelete(DeleteBehavior.Restrict);
    }
}
