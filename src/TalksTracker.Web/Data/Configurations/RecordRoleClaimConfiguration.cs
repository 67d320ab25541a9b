using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class RecordRoleClaimConfiguration : IEntityTypeConfiguration<RecordRoleClaimRow>
{
    public void Configure(EntityTypeBuilder<RecordRoleClaimRow> builder)
    {
        builder.ToTable("RecordRoleClaims");
        builder.HasKey(c => new { c.RecordRoleId, c.ClaimId });
        builder.HasOne(c => c.Claim).WithMany().HasForeignKey(c => c.ClaimId).OnDelete(DeleteBehavior.Restrict);
    }
}
