using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class ClaimConfiguration : IEntityTypeConfiguration<ClaimRow>
{
    public void Configure(EntityTypeBuilder<ClaimRow> builder)
    {
        builder.UseTptMappingStrategy();
        builder.Property(c => c.Key).HasMaxLength(ColumnLength.Hash);
        builder.Property(c => c.Field).HasMaxLength(ColumnLength.Field);
        builder.HasIndex(c => new { c.ReportId, c.Key }).IsUnique();
        builder.HasOne(c => c.Report).WithMany(r => r.Claims).HasForeignKey(c => c.ReportId);
        builder.HasOne(c => c.Quote).WithMany().HasForeignKey(c => c.QuoteId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(c => c.Claimant).WithMany().HasForeignKey(c => c.ClaimantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(c => c.ClaimantQuote).WithMany().HasForeignKey(c => c.ClaimantQuoteId).OnDelete(DeleteBehavior.Restrict);
    }
}
