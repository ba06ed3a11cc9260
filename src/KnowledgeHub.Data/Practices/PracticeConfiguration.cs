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

    /// <summary>Where the working copy of a published entry stands; null when it has none.</summary>
    public const string CopyStatus = "CopyStatus";

    /// <summary>The day by which the public text is looked at again, for the list of what is due.</summary>
    public const string ReviewBy = "ReviewBy";

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
        builder.Property<PracticeStatus?>(CopyStatus).HasConversion<string?>().HasMaxLength(20);
        builder.Property<DateOnly?>(ReviewBy);
        Document<WorkingCopy>(builder.Property(practice => practice.Working));
        Document<ReviewDecision>(builder.Property(practice => practice.Review));
        Document<Archiving>(builder.Property(practice => practice.Archiving));
        builder.HasIndex(practice => practice.Slug).IsUnique();
        builder.HasIndex(practice => new { practice.Status, practice.UpdatedUtc });
        builder.HasIndex(practice => practice.PublishAtUtc);
        builder.HasIndex(ReviewBy);
    }

    private void Document<T>(PropertyBuilder property)
        where T : class =>
        property
            .HasConversion(new JsonDocumentConverter<T>(), JsonDocumentConverter<T>.ByReference)
            .HasColumnType(jsonColumnType);
}
