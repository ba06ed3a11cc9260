using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Reports;

internal sealed class StoredReportLogoConfiguration : IEntityTypeConfiguration<StoredReportLogo>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<StoredReportLogo> builder)
    {
        builder.ToTable("ReportLogos");
        builder.HasKey(logo => new { logo.Country, logo.Sha256 });
        builder.Property(logo => logo.Sha256).HasMaxLength(HashLength);
    }
}
