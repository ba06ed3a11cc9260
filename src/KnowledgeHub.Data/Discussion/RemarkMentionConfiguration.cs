using KnowledgeHub.Core.Discussion;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Discussion;

internal sealed class RemarkMentionConfiguration : IEntityTypeConfiguration<RemarkMention>
{
    public void Configure(EntityTypeBuilder<RemarkMention> builder)
    {
        builder.ToTable("RemarkMentions");
        builder.HasKey(mention => new { mention.RemarkId, mention.AccountId });
        builder.Property(mention => mention.AccountId).HasMaxLength(80);
        builder.HasIndex(mention => mention.AccountId);
        builder
            .HasOne<Remark>()
            .WithMany()
            .HasForeignKey(mention => mention.RemarkId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
