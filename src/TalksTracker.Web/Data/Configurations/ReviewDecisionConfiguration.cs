using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class ReviewDecisionConfiguration : IEntityTypeConfiguration<ReviewDecisionRow>
{
    public void Configure(EntityTypeBuilder<ReviewDecisionRow> builder)
    {
        builder.Property(d => d.Target).HasMaxLength(ColumnLength.Slug);
        builder.HasIndex(d => new { d.TargetKind, d.Target });
        builder.HasIndex(d => d.DecidedAt);
        builder.HasOne(d => d.Undoes).WithMany().HasForeignKey(d => d.UndoesId).OnDelete(DeleteBehavior.Restrict);
    }
}
