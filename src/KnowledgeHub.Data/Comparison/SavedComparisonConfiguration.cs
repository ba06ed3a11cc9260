using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Data.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Comparison;

internal sealed class SavedComparisonConfiguration : IEntityTypeConfiguration<SavedComparison>
{
    public void Configure(EntityTypeBuilder<SavedComparison> builder)
    {
        builder.ToTable("SavedComparisons");
        builder.HasKey(comparison => comparison.Id);
        builder.Property(comparison => comparison.Id).ValueGeneratedNever();
        builder.Property(comparison => comparison.Name).HasMaxLength(SavedComparison.MaxNameLength);
        builder
            .Property(comparison => comparison.Query)
            .HasMaxLength(SavedComparison.MaxQueryLength);
        builder
            .HasOne<HubUser>()
            .WithMany()
            .HasForeignKey(comparison => comparison.OwnerId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
