using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Thesaurus;

internal sealed class ConceptConfiguration(string jsonColumnType)
    : IEntityTypeConfiguration<ConceptState>
{
    /// <summary>Fingerprint of the concept as last imported from the seed folder; null when it never was.</summary>
    public const string SeedFingerprint = "SeedFingerprint";

    public void Configure(EntityTypeBuilder<ConceptState> builder)
    {
        builder.ToTable("Concepts");
        builder.HasKey(state => state.Id);
        builder.Property(state => state.Id).HasMaxLength(ConceptId.MaxLength).ValueGeneratedNever();
        builder.Property(state => state.Version).IsConcurrencyToken();
        builder.Property<string?>(SeedFingerprint).HasMaxLength(64);
        builder
            .Property(state => state.Content)
            .HasConversion(
                new JsonDocumentConverter<Concept>(),
                JsonDocumentConverter<Concept>.ByReference
            )
            .HasColumnType(jsonColumnType)
            .HasColumnName("Body");
    }
}
