using KnowledgeHub.Core.Practices;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Practices;

internal sealed class PracticeConfiguration(string jsonColumnType)
    : IEntityTypeConfiguration<Practice>
{
    /// <summary>Title in the original language, for lists.</summary>
    public const string Title = "Title";

    /// <summary>Fingerprint of the content as last imported; null for entries written in the portal.</summary>
    public const string SeedFingerprint = "SeedFingerprint";

    public void Configure(EntityTypeBuilder<Practice> builder)
    {
        builder.ToTable("Practices");
        builder.HasKey(practice => practice.Id);
        builder.Property(practice => practice.Id).HasMaxLength(16).ValueGeneratedNever();
        builder.Property(practice => practice.Slug).HasMaxLength(Slug.MaxLength);
        builder.Property(practice => practice.Status).HasConversion<string>().HasMaxLength(20);
        builder.Property(practice => practice.OwnerId).HasMaxLength(80);
        builder.Property(practice => practice.Version).IsConcurrencyToken();
        builder.Property<string>(Title).HasMaxLength(PracticeContent.MaxTitleLength);
        builder.Property<string?>(SeedFingerprint).HasMaxLength(64);
        builder
            .Property(practice => practice.Content)
            .HasConversion(
                new JsonDocumentConverter<PracticeContent>(),
                JsonDocumentConverter<PracticeContent>.ByReference
            )
            .HasColumnType(jsonColumnType)
            .HasColumnName("Body");
        builder.HasIndex(practice => practice.Slug).IsUnique();
        builder.HasIndex(practice => new { practice.Status, practice.UpdatedUtc });
    }
}
