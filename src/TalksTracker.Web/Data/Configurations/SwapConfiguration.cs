using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class SwapConfiguration : IEntityTypeConfiguration<SwapRow>
{
    public void Configure(EntityTypeBuilder<SwapRow> builder)
    {
        builder.ToTable("Swaps");
        builder.HasOne(s => s.Place).WithMany().HasForeignKey(s => s.PlaceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(s => s.AgreedInRound).WithMany(r => r.SwapsAgreed)
            .HasForeignKey(s => s.AgreedInRoundId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(s => s.StageOf).WithMany().HasForeignKey(s => s.StageOfId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(s => s.Fulfils).WithMany().HasForeignKey(s => s.FulfilsId).OnDelete(DeleteBehavior.SetNull);
    }
}
