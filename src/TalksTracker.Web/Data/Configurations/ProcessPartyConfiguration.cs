using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class ProcessPartyConfiguration : IEntityTypeConfiguration<ProcessPartyRow>
{
    public void Configure(EntityTypeBuilder<ProcessPartyRow> builder)
    {
        builder.ToTable("ProcessParties");
        builder.HasIndex(p => new { p.ProcessId, p.Position, p.PartyId }).IsUnique();
        builder.HasOne(p => p.Party).WithMany().HasForeignKey(p => p.PartyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(p => p.CountsWith).WithMany().HasForeignKey(p => p.CountsWithId).OnDelete(DeleteBehavior.Restrict);
    }
}
