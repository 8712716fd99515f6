import type {Speech} from './speech.ts';

/** Japanese, Korean, Chinese. */
export const eastAsian: Record<string, Speech> = {
	'ja': {
		range: '{from}～{to}', shown: '{from}～{to}', moment: '{date} {time}', date: '{y}年 {m}月 {d}日', halves: ['午前', '午後'], before: true, hour: '{}時',
		comma: '、', quotes: ['「', '」'], labels: ['カレンダー: ', '場所: ', '色: '], noLocation: '場所の指定なし',
		said: '終日|承諾|辞退|返答が必要|仮承諾|タスク: |未完了|勤務場所: |サイレント モード: |不在: |（タイトルなし）',
		page: '今日|前の{}|次の{}|日|週|月|年|スケジュール|閉じる|予定を編集|予定を削除|保存|検索|はい|いいえ|未定|主催者|任意|予定なし|1 件の予定|{} 件の予定|終日の予定なし|1 件の終日の予定|{} 件の終日の予定|1 人のゲスト|{} 人のゲスト|{}の週|、今日|他 {} 件|{} 日目（全 {} 日）',
	},
	'ko': {
		// The moments and the label of the colour are inferred.
		range: '{from}~{to}', shown: '{from}~{to}', moment: '{date} {time}', date: '{y}년 {m}월 {d}일', halves: ['오전 ', '오후 '], before: true, hour: '{}시',
		labels: ['캘린더: ', '위치: ', '색상: '], noLocation: '위치 없음',
		said: '종일|수락됨|거절됨|응답 필요|미정|할 일: |완료되지 않음|근무 위치: |방해 금지 시간: |부재중: |(제목 없음)',
		page: '오늘|이전 {}|다음 {}|일|주|월|연도|일정|닫기|일정 수정|일정 삭제|저장|검색|예|아니요|미정|주최자|선택사항|일정 없음|일정 1개|일정 {}개|종일 일정 없음|종일 일정 1개|종일 일정 {}개|참석자 1명|참석자 {}명|{} 주|, 오늘|{}개 더보기|{}일차 (총 {}일)',
	},
	'zh-CN': {
		// "Color" stands there in English.
		range: '{from}至{to}', shown: '{from} - {to}', over: '{from}至 {to}', moment: '{date}{time}', date: '{y}年{m}月{d}日', halves: ['上午', '下午'], before: true, hour: '{}点',
		comma: '，', labels: ['日历：', '地点：', 'Color：'], noLocation: '没有位置信息',
		said: '全天|已接受|已拒绝|需要回复|暂定|任务：|未完成|工作地点：|专注时间：|不在办公室：|（无标题）',
		page: '今天|上一{}|下一{}|日|周|月|年|日程|关闭|修改活动|删除活动|保存|搜索|是|否|可能|组织者|可选|没有活动|1 项活动|{} 项活动|没有全天活动|1 项全天活动|{} 项全天活动|1 位邀请对象|{} 位邀请对象|{}这一周|，今天|还有 {} 项|第 {} 天，共 {} 天',
	},
	'zh-TW': {
		range: '{from} 至 {to}', shown: '{from} - {to}', moment: '{date} {time}', date: '{y}年{m}月{d}日', halves: ['上午', '下午'], before: true, hour: '{}點',
		comma: '，', labels: ['日曆：', '地點：', '顏色：'], noLocation: '沒有任何地點資訊',
		said: '全天|已接受|已拒絕|需要回覆|暫定|工作：|未完成|工作地點：|專注時間：|不在辦公室：|（無標題）',
		page: '今天|上一{}|下一{}|日|週|月|年|時間表|關閉|編輯活動|刪除活動|儲存|搜尋|是|否|可能|主辦人|選擇性|沒有活動|1 個活動|{} 個活動|沒有全天活動|1 個全天活動|{} 個全天活動|1 位邀請對象|{} 位邀請對象|{}這一週|，今天|還有 {} 個|第 {} 天，共 {} 天',
	},
};
