using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class ReportPassageConfiguration : IEntityTypeConfiguration<ReportPassageRow>
{
    public void Configure(EntityTypeBuilder<ReportPassageRow> builder)
    {
        builder.ToTable("ReportPassages");
        builder.HasKey(p => new { p.ReportId, p.Position });
        builder.HasOne(p => p.Quote).WithMany().HasForeignKey(p => p.QuoteId).OnDelete(DeleteBehavior.Restrict);
    }
}
