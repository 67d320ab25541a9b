using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class CountClaimConfiguration : IEntityTypeConfiguration<CountClaimRow>
{
    public void Configure(EntityTypeBuilder<CountClaimRow> builder)
    {
        builder.ToTable("CountClaims");
        builder.HasOne(c => c.To).WithMany().HasForeignKey(c => c.ToId).OnDelete(DeleteBehavior.Restrict);
    }
}
