using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class DemandConditionConfiguration : IEntityTypeConfiguration<DemandConditionRow>
{
    public void Configure(EntityTypeBuilder<DemandConditionRow> builder)
    {
        builder.ToTable("DemandConditions");
        builder.HasKey(c => new { c.DemandId, c.Position });
        builder.HasOne(c => c.Claim).WithMany().HasForeignKey(c => c.ClaimId).OnDelete(DeleteBehavior.Restrict);
    }
}
