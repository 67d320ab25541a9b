using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class PartyConfiguration : IEntityTypeConfiguration<PartyRow>
{
    public void Configure(EntityTypeBuilder<PartyRow> builder)
    {
        builder.Property(p => p.Id).HasMaxLength(ColumnLength.Slug);
        builder.Property(p => p.Iso2).HasMaxLength(2);
        builder.Property(p => p.Iso3).HasMaxLength(3);
        builder.HasOne(p => p.Of).WithMany().HasForeignKey(p => p.OfId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Aliases).WithOne().HasForeignKey(a => a.PartyId);
    }
}
