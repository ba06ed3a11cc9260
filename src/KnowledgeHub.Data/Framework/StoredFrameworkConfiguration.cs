using KnowledgeHub.Core.Framework;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Framework;

internal sealed class StoredFrameworkConfiguration(string jsonColumnType)
    : IEntityTypeConfiguration<StoredFramework>
{
    public void Configure(EntityTypeBuilder<StoredFramework> builder)
    {
        builder.ToTable("Frameworks");
        builder.HasKey(stored => stored.Version);
        builder.Property(stored => stored.Version).HasMaxLength(20);
        builder
            .Property(stored => stored.Document)
            .HasConversion(
                new JsonDocumentConverter<FrameworkDocument>(),
                JsonDocumentConverter<FrameworkDocument>.ByReference
            )
            .HasColumnType(jsonColumnType)
            .HasColumnName("Body");
    }
}
