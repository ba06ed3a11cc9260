using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.FrameworkDrafts;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.FrameworkDrafts;

internal sealed class FrameworkDraftConfiguration(string jsonColumnType)
    : IEntityTypeConfiguration<FrameworkDraft>
{
    private const int NumberLength = 20;

    public void Configure(EntityTypeBuilder<FrameworkDraft> builder)
    {
        builder.ToTable("FrameworkDrafts");
        builder.HasKey(draft => draft.Number);
        builder.Property(draft => draft.Number).HasMaxLength(NumberLength).ValueGeneratedNever();
        builder.Property(draft => draft.BasedOn).HasMaxLength(NumberLength);
        builder.Property(draft => draft.Status).HasConversion<string>().HasMaxLength(20);
        builder.Property(draft => draft.Version).IsConcurrencyToken();
        builder.Property(draft => draft.UpdatedBy).HasMaxLength(80);
        builder
            .Property(draft => draft.Document)
            .HasConversion(
                new JsonDocumentConverter<FrameworkDocument>(),
                JsonDocumentConverter<FrameworkDocument>.ByReference
            )
            .HasColumnType(jsonColumnType)
            .HasColumnName("Body");
        builder
            .Property(draft => draft.Edited)
            .HasConversion(
                new JsonDocumentConverter<ImmutableSortedDictionary<string, int>>(),
                JsonDocumentConverter<ImmutableSortedDictionary<string, int>>.ByReference
            )
            .HasColumnType(jsonColumnType);
    }
}
