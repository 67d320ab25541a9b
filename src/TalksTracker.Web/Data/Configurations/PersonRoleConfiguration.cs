using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class PersonRoleConfiguration : IEntityTypeConfiguration<PersonRoleRow>
{
    public void Configure(EntityTypeBuilder<PersonRoleRow> builder)
    {
        builder.ToTable("PersonRoles");
        builder.HasOne(r => r.Party).WithMany().HasForeignKey(r => r.PartyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.PersonId, r.Position }).IsUnique();
    }
}
