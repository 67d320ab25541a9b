using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class RecordPartyConfiguration : IEntityTypeConfiguration<RecordPartyRow>
{
    public void Configure(EntityTypeBuilder<RecordPartyRow> builder)
    {
        builder.HasKey(p => new { p.RecordId, p.PartyId });
        builder.HasOne(p => p.Record).WithMany(r => r.Parties).HasForeignKey(p => p.RecordId);
        builder.HasOne(p => p.Party).WithMany().HasForeignKey(p => p.PartyId).OnDelete(DeleteBehavior.Restrict);
    }
}
