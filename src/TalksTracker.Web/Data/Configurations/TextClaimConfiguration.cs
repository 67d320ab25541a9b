using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data.Configurations;

public sealed class TextClaimConfiguration : IEntityTypeConfiguration<TextClaimRow>
{
    public void Configure(EntityTypeBuilder<TextClaimRow> builder) => builder.ToTable("TextClaims");
}
