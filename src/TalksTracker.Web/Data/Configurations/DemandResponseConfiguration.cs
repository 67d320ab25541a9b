using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class DemandResponseConfiguration : IEntityTypeConfiguration<DemandResponseRow>
{
    public void Configure(EntityTypeBuilder<DemandResponseRow> builder)
    {
        builder.ToTable("DemandResponses");
        builder.Property(r => r.Response).HasMaxLength(ColumnLength.Field);
        builder.HasIndex(r => new { r.DemandId, r.Position }).IsUnique();
        builder.HasOne(r => r.Demand).WithMany(d => d.Responses).HasForeignKey(r => r.DemandId);
        builder.HasOne(r => r.Party).WithMany().HasForeignKey(r => r.PartyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(r => r.Claim).WithMany().HasForeignKey(r => r.ClaimId).OnDelete(DeleteBehavior.Restrict);
    }
}
