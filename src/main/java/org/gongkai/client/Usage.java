package org.gongkai.client;

/** The text of {@code bin/gongkai help}. */
final class Usage {

    private Usage() {}

    static final String TEXT = """
            用法：bin/gongkai 命令 … [--json] [--server URL] [--token-file F] [--data DIR]

              import catalogue FILE --list TYPE   导入清单（XLSX、XLS、CSV）
                     [--field NAME] [--map 列=字段,…] [--preview] [--draft]
              import documents FILE               导入文件（JSONL、JSONL.gz、CSV）
                     [--unit NAME] [--kind KIND] [--map 原名=字段,…] [--publish] [--no-wait]
              import pages DIR                    导入旧站页面（文件夹里的 HTML 和附件）
                     [--unit NAME] [--base URL] [--kind KIND] [--preview] [--publish]
              import units FILE [--preview]       导入单位（XLSX、CSV）
              export catalogue LIST FILE          导出清单（按扩展名 .xlsx、.csv、.json）
                     [--field NAME] [--unit CODE]
              export units FILE                   导出单位（.xlsx、.csv、.json）
              bench files DIR [--clients N]       逐个上传文件夹里的文件，列出结果和用时
              bench proofreading FILE…            用带答案的句子（JSONL：source、target）测错别字检查
              bench pages | listing [--kind KIND] 测页面和列表的速度（要装 wrk）
                     [--clients N] [--seconds N]
              bench visible [--times N]           公开后多久看得到（公开的文件留在那里，只在试验机上用）
              bench import FILE --publish | bench reindex
                                                  测导入、重建索引的速度
              mirror DIR [--watch]                把公开网站写成静态文件；--watch 接着不断更新
              bench catalogue [--rows N]          造一份大清单，测预览用时（不入库）
                     [--merges N]
              bench search QUERIES [--clients N]  逐个提问，算出答案排得多前、用了多久
                     [--kind K] [--unit U] [--field F]
              backup FILE                         把全部内容备份成一个文件（不用停止服务器）
              restore FILE --data DIR             恢复到一个空目录（服务器不用启动）
              restore-drill FILE                  演练恢复：恢复到临时目录，启动，与运行中的服务器逐项比较
              search WORDS [--kind K] [--unit U] [--field F] [--page N] [--size N]
              reindex                             重建搜索索引
              jobs                                最近的任务
              job NUMBER                          一个任务的进度
              cancel NUMBER                       停止一个任务
              verify-access                       核验访问记录有没有被改动，断在哪一条
              rotate-keys [--no-wait]             换加密密钥，运行中逐行改用新密钥
              health                              服务器是否就绪
              help                                这个说明

            每个命令都可加 --json：最后一行是一个 JSON 对象。全部成功才以 0 退出。
            服务器写在 DATA/admin-token 里的令牌默认可用。
            """;
}
