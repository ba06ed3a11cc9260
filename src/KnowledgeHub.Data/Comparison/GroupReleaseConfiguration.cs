using System.Collections.Immutable;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Comparison;

internal sealed class GroupReleaseConfiguration(string jsonColumnType)
    : IEntityTypeConfiguration<GroupRelease>
{
    private const int CodeLength = 40;

    public void Configure(EntityTypeBuilder<GroupRelease> builder)
    {
        builder.ToTable("GroupReleases");
        builder.HasKey(release => new
        {
            release.Framework,
            release.Year,
            release.Number,
        });
        builder.Property(release => release.Framework).HasMaxLength(20);
        builder.Property(release => release.Year).ValueGeneratedNever();
        builder.Property(release => release.Number).ValueGeneratedNever();
        builder.Property(release => release.Group).HasMaxLength(CodeLength);
        Document(builder.Property(release => release.Members));
        Document(builder.Property(release => release.Figures));
    }

    private void Document<T>(PropertyBuilder<ImmutableArray<T>> property) =>
        property
            .HasConversion(
                new JsonDocumentConverter<ImmutableArray<T>>(),
                JsonDocumentConverter<ImmutableArray<T>>.ByReference
            )
            .HasColumnType(jsonColumnType);
}
