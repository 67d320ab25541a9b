using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class ReportConfiguration : IEntityTypeConfiguration<ReportRow>
{
    public void Configure(EntityTypeBuilder<ReportRow> builder)
    {
        builder.Property(r => r.Key).HasMaxLength(ColumnLength.Hash);
        builder.Property(r => r.ExtractorVersion).HasMaxLength(ColumnLength.Field);
        builder.HasIndex(r => new { r.ArticleId, r.Key }).IsUnique();
        builder.HasIndex(r => new { r.Status, r.ArticleId });
        builder.HasOne(r => r.Article).WithMany(a => a.Reports).HasForeignKey(r => r.ArticleId);
        builder.HasOne(r => r.ModalityQuote).WithMany().HasForeignKey(r => r.ModalityQuoteId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(r => r.Process).WithMany().HasForeignKey(r => r.ProcessId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(r => r.Decision).WithMany().HasForeignKey(r => r.DecisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Passages).WithOne().HasForeignKey(p => p.ReportId);
    }
}
