using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class StatementConfiguration : IEntityTypeConfiguration<StatementRow>
{
    public void Configure(EntityTypeBuilder<StatementRow> builder)
    {
        builder.ToTable("Statements");
        builder.HasOne(s => s.Party).WithMany().HasForeignKey(s => s.PartyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(s => s.Speaker).WithMany().HasForeignKey(s => s.SpeakerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(s => s.Issue).WithMany().HasForeignKey(s => s.IssueId).OnDelete(DeleteBehavior.Restrict);
    }
}
