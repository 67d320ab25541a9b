using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class ArticleConfiguration : IEntityTypeConfiguration<ArticleRow>
{
    public void Configure(EntityTypeBuilder<ArticleRow> builder)
    {
        builder.Property(a => a.Slug).HasMaxLength(ColumnLength.Slug);
        builder.Property(a => a.Sha256).HasMaxLength(ColumnLength.Hash);
        builder.Property(a => a.Language).HasMaxLength(ColumnLength.Field);
        builder.Property(a => a.ExtractorVersion).HasMaxLength(ColumnLength.Field);
        builder.HasIndex(a => a.Slug).IsUnique();
        builder.HasIndex(a => a.Sha256).IsUnique();
        builder.HasIndex(a => a.Published);
    }
}
