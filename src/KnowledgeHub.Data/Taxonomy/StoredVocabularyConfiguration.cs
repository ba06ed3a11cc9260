using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Taxonomy;

internal sealed class StoredVocabularyConfiguration(string jsonColumnType)
    : IEntityTypeConfiguration<StoredVocabulary>
{
    public void Configure(EntityTypeBuilder<StoredVocabulary> builder)
    {
        builder.ToTable("Vocabularies");
        builder.HasKey(stored => stored.Name);
        builder.Property(stored => stored.Name).HasMaxLength(80);
        builder.Property(stored => stored.Version).IsConcurrencyToken();
        builder
            .Property(stored => stored.Vocabulary)
            .HasConversion(
                new JsonDocumentConverter<Vocabulary>(),
                JsonDocumentConverter<Vocabulary>.ByReference
            )
            .HasColumnType(jsonColumnType)
            .HasColumnName("Body");
    }
}
