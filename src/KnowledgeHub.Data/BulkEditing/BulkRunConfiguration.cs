using KnowledgeHub.Core.BulkEditing;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.BulkEditing;

internal sealed class BulkRunConfiguration(string jsonColumnType)
    : IEntityTypeConfiguration<BulkRun>
{
    public void Configure(EntityTypeBuilder<BulkRun> builder)
    {
        builder.ToTable("BulkRuns");
        builder.HasKey(run => run.Id);
        builder.Property(run => run.Id).ValueGeneratedNever();
        builder.Property(run => run.ActorId).HasMaxLength(80);
        builder.Property(run => run.Version).IsConcurrencyToken();
        Document<BulkWork>(builder.Property(run => run.Work));
        Document<BulkUndo>(builder.Property(run => run.Undo));
        builder.HasIndex(run => run.AtUtc);
    }

    private void Document<T>(PropertyBuilder property)
        where T : class =>
        property
            .HasConversion(new JsonDocumentConverter<T>(), JsonDocumentConverter<T>.ByReference)
            .HasColumnType(jsonColumnType);
}
