using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class RecordMembershipConfiguration : IEntityTypeConfiguration<RecordMembershipRow>
{
    public void Configure(EntityTypeBuilder<RecordMembershipRow> builder)
    {
        builder.HasKey(m => new { m.RecordId, m.ReportId });
        builder.HasOne(m => m.Record).WithMany(r => r.Reports).HasForeignKey(m => m.RecordId);
        builder.HasOne(m => m.Report).WithMany().HasForeignKey(m => m.ReportId).OnDelete(DeleteBehavior.Restrict);
    }
}
