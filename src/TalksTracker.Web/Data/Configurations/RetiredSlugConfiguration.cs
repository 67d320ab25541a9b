using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class RetiredSlugConfiguration : IEntityTypeConfiguration<RetiredSlugRow>
{
    public void Configure(EntityTypeBuilder<RetiredSlugRow> builder)
    {
        builder.HasKey(s => s.Slug);
        builder.Property(s => s.Slug).HasMaxLength(ColumnLength.Slug);
        builder.Property(s => s.SuccessorSlug).HasMaxLength(ColumnLength.Slug);
    }
}
