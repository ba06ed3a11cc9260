using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Reports;

internal sealed class ReportCoverConfiguration(string jsonColumnType)
    : IEntityTypeConfiguration<ReportCover>
{
    public void Configure(EntityTypeBuilder<ReportCover> builder)
    {
        builder.ToTable("ReportCovers");
        builder.HasKey(cover => cover.Country);
        builder.Property(cover => cover.Country).ValueGeneratedNever();
        builder.Property(cover => cover.Version).IsConcurrencyToken();
        builder
            .Property(cover => cover.Text)
            .HasConversion(
                new JsonDocumentConverter<LocalizedText>(),
                JsonDocumentConverter<LocalizedText>.ByReference
            )
            .HasColumnType(jsonColumnType);
        builder
            .Property(cover => cover.Logo!) // not null: EF converts no null
            .HasConversion(
                new JsonDocumentConverter<ReportLogo>(),
                JsonDocumentConverter<ReportLogo>.ByReference
            )
            .HasColumnType(jsonColumnType);
    }
}
