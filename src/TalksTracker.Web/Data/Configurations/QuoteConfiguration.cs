using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class QuoteConfiguration : IEntityTypeConfiguration<QuoteRow>
{
    public void Configure(EntityTypeBuilder<QuoteRow> builder)
    {
        builder.ToTable(table => table.HasCheckConstraint("CK_Quotes_HasWords", "\"Start\" >= 0 AND \"Length\" > 0"));
        builder.HasIndex(q => new { q.ArticleId, q.Start, q.Length }).IsUnique();
        builder.HasOne(q => q.Article).WithMany(a => a.Quotes).HasForeignKey(q => q.ArticleId);
    }
}
