using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class DemandConfiguration : IEntityTypeConfiguration<DemandRow>
{
    public void Configure(EntityTypeBuilder<DemandRow> builder)
    {
        builder.ToTable("Demands");
        builder.HasOne(d => d.Party).WithMany().HasForeignKey(d => d.PartyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(d => d.Addressee).WithMany().HasForeignKey(d => d.AddresseeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(d => d.Issue).WithMany().HasForeignKey(d => d.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(d => d.Conditions).WithOne().HasForeignKey(c => c.DemandId);
    }
}
