using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Evidence;

/// <summary>Links and files name an item together with its country, so that no country can use another's evidence.</summary>
internal sealed class EvidenceItemConfiguration(string jsonColumnType)
    : IEntityTypeConfiguration<EvidenceItem>
{
    public void Configure(EntityTypeBuilder<EvidenceItem> builder)
    {
        builder.ToTable("EvidenceItems");
        builder.HasKey(item => item.Id);
        builder.HasAlternateKey(item => new { item.Id, item.Country });
        builder.Property(item => item.Id).ValueGeneratedNever();
        builder.Property(item => item.Version).IsConcurrencyToken();
        builder.Property(item => item.UpdatedBy).HasMaxLength(80);
        builder
            .Property(item => item.Content)
            .HasConversion(
                new JsonDocumentConverter<EvidenceContent>(),
                JsonDocumentConverter<EvidenceContent>.ByReference
            )
            .HasColumnType(jsonColumnType)
            .HasColumnName("Body");
        builder
            .Property(item => item.File!) // not null: EF converts no null
            .HasConversion(
                new JsonDocumentConverter<EvidenceFile>(),
                JsonDocumentConverter<EvidenceFile>.ByReference
            )
            .HasColumnType(jsonColumnType);
        builder.HasIndex(item => item.Country);
    }
}
