using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class PartyAliasConfiguration : IEntityTypeConfiguration<PartyAliasRow>
{
    public void Configure(EntityTypeBuilder<PartyAliasRow> builder)
    {
        builder.ToTable("PartyAliases");
        builder.HasIndex(a => new { a.PartyId, a.Alias }).IsUnique();
    }
}
