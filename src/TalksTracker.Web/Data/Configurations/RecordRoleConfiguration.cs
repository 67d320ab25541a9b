using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class RecordRoleConfiguration : IEntityTypeConfiguration<RecordRoleRow>
{
    public void Configure(EntityTypeBuilder<RecordRoleRow> builder)
    {
        builder.HasIndex(r => new { r.RecordId, r.Position }).IsUnique();
        builder.HasIndex(r => new { r.Role, r.PartyId });
        builder.HasOne(r => r.Record).WithMany(r => r.Roles).HasForeignKey(r => r.RecordId);
        builder.HasOne(r => r.Party).WithMany().HasForeignKey(r => r.PartyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(r => r.Person).WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Claims).WithOne().HasForeignKey(c => c.RecordRoleId);
    }
}
