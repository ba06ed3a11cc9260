using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Compilations;

internal sealed class CompilationConfiguration(string jsonColumnType)
    : IEntityTypeConfiguration<Compilation>
{
    /// <summary>Fingerprint of the content as last imported from the seed folder; null when it never was.</summary>
    public const string SeedFingerprint = "SeedFingerprint";

    public void Configure(EntityTypeBuilder<Compilation> builder)
    {
        builder.ToTable("Compilations");
        builder.HasKey(compilation => compilation.Id);
        builder
            .Property(compilation => compilation.Id)
            .HasMaxLength(CompilationId.MaxLength)
            .ValueGeneratedNever();
        builder.Property(compilation => compilation.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(compilation => compilation.Slug).HasMaxLength(Slug.MaxLength);
        builder
            .Property(compilation => compilation.Status)
            .HasConversion<string>()
            .HasMaxLength(20);
        builder.Property(compilation => compilation.Version).IsConcurrencyToken();
        builder.Property<string?>(SeedFingerprint).HasMaxLength(64);
        builder
            .Property(compilation => compilation.Content)
            .HasConversion(
                new JsonDocumentConverter<CompilationContent>(),
                JsonDocumentConverter<CompilationContent>.ByReference
            )
            .HasColumnType(jsonColumnType)
            .HasColumnName("Body");
        builder.HasIndex(compilation => new { compilation.Kind, compilation.Slug }).IsUnique();
    }
}
