using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.History;

internal sealed class ChangeEntryConfiguration : IEntityTypeConfiguration<ChangeEntry>
{
    public void Configure(EntityTypeBuilder<ChangeEntry> builder)
    {
        builder.ToTable("ChangeFeed");
        builder.HasKey(entry => entry.Sequence);
        builder
            .Property(entry => entry.Kind)
            .HasConversion(AggregateKindConversion.Instance)
            .HasMaxLength(40);
        builder.Property(entry => entry.AggregateId).HasMaxLength(80);
    }
}
