using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class ProcessConfiguration : IEntityTypeConfiguration<ProcessRow>
{
    public void Configure(EntityTypeBuilder<ProcessRow> builder)
    {
        builder.Property(p => p.Id).HasMaxLength(ColumnLength.Slug);
        builder.HasMany(p => p.Parties).WithOne().HasForeignKey(p => p.ProcessId);
    }
}
