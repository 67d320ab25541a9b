using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class PersonConfiguration : IEntityTypeConfiguration<PersonRow>
{
    public void Configure(EntityTypeBuilder<PersonRow> builder)
    {
        builder.Property(p => p.Id).HasMaxLength(ColumnLength.Slug);
        builder.HasMany(p => p.Roles).WithOne().HasForeignKey(r => r.PersonId);
    }
}
