using KnowledgeHub.Core.Evidence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Evidence;

internal sealed class StoredEvidenceFileConfiguration : IEntityTypeConfiguration<StoredEvidenceFile>
{
    public void Configure(EntityTypeBuilder<StoredEvidenceFile> builder)
    {
        builder.ToTable("EvidenceFiles");
        builder.HasKey(file => file.Id);
        builder.Property(file => file.Id).ValueGeneratedNever();
        builder.Property(file => file.Item).HasColumnName("ItemId");
        builder
            .HasOne<EvidenceItem>()
            .WithMany()
            .HasForeignKey(file => new { file.Item, file.Country })
            .HasPrincipalKey(item => new { item.Id, item.Country })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
