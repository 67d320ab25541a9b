using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class IssueConfiguration : IEntityTypeConfiguration<IssueRow>
{
    public void Configure(EntityTypeBuilder<IssueRow> builder) => builder.Property(i => i.Id).HasMaxLength(ColumnLength.Slug);
}
